/** Runs a piece of work and shows meanwhile what it is. */
export type Progress = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/** Runs a long piece of work with a spinner on a terminal and a plain line elsewhere, both on stderr. */
export const withProgress: Progress = async (what, work) => {
    if (!process.stderr.isTTY) {
        process.stderr.write(`${what} ...\n`);
        const result = await work();
        process.stderr.write(`${what}: done\n`);
        return result;
    }
    const { oraPromise } = await import("ora");
    return oraPromise(work, { text: what, stream: process.stderr });
};
