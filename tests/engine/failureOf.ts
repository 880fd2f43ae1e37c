/** What a piece of work fails with, as text; empty when it succeeds. */
export async function failureOf(work: Promise<unknown>): Promise<string> {
    try {
        await work;
        return "";
    } catch (error) {
        return String(error);
    }
}
