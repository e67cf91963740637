/** What a server of the tests answers at an address: bytes or text, or a whole answer, or an error of the network. */
export type Answer =
  | string
  | Response
  | Error
  | ((request: Request) => string | Response | Promise<Response>);

/** A web of a few addresses, which notes what it is asked. Addresses it does not know cannot be reached. */
export function fakeWeb(answers: Record<string, Answer>): {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: Request[];
  set(url: string, answer: Answer): void;
} {
  const known = new Map(Object.entries(answers));
  const asked: Request[] = [];
  return {
    asked,
    set: (url, answer) => void known.set(url, answer),
    async fetch(input, init) {
      const request = new Request(input, init);
      asked.push(request);
      const answer = known.get(request.url) ?? new TypeError('Failed to fetch');
      const given = typeof answer === 'function' ? await answer(request) : answer;
      if (given instanceof Error) throw given;
      return typeof given === 'string' ? new Response(given) : given.clone();
    },
  };
}
