/** The proxy of qa/faults in front of the test database. */
interface FaultProxy {
  isSilent: boolean;
  silentAt: string | null;
  listen(): Promise<number>;
  cutAll(): void;
  cutAfterNextCommit(): void;
  close(): Promise<void>;
}

const { FaultProxy: Cutter } = require('../../qa/faults/proxy.cjs') as {
  FaultProxy: new (port: number) => FaultProxy;
};

export async function proxied(): Promise<{ proxy: FaultProxy; uri: string }> {
  const { port } = new URL(process.env.NEO4J_URI!);
  const proxy = new Cutter(Number(port));
  return { proxy, uri: `bolt://127.0.0.1:${await proxy.listen()}` };
}
