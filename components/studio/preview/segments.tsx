interface SegmentsProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<NoInfer<T>, string>>;
  readonly value: NoInfer<T>;
  onChoose(value: NoInfer<T>): void;
}

/** One of two or three, in a row. */
export function Segments<T extends string>({
  name,
  legend,
  options,
  labels,
  value,
  onChoose,
}: SegmentsProps<T>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      {options.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          <span>{labels[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
