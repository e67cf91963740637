import { Fragment } from 'preact';

/** An address that breaks, where it must, after its `@` or before a dot or dash of its domain. */
export function AddressText({ address }: { readonly address: string }) {
  const [local = '', domain = ''] = address.split(/@(?=[^@]*$)/);
  return (
    <>
      {local}@
      <wbr />
      {domain.split(/(?=[.-])/).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
