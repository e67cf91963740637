/** An address whose domain stays whole on a line of its own where the line is too short for both. */
export function AddressText({ address }: { readonly address: string }) {
  const at = address.lastIndexOf('@') + 1;
  return (
    <>
      {address.slice(0, at)}
      <span class="domain">{address.slice(at)}</span>
    </>
  );
}
