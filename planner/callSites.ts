/**
 * Gives the SDK empty texts for the stacks that it asks for, until the function that is returned is called. For each resource it
 * takes the text of the whole stack apart, to tell an engine which line registered what; a plan has no engine. All other
 * errors have the text of their stack as ever.
 * (https://github.com/pulumi/pulumi/blob/v3.248.0/sdk/nodejs/resource.ts, `callsites`)
 */
export function withoutCallSites(): () => void {
    const before = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
    Error.prepareStackTrace = (error, frames) =>
        frames[0]?.getFunctionName() === "callsites"
            ? ""
            : [String(error), ...frames.map(String).map((frame) => `    at ${frame}`)].join("\n");
    return () => {
        Object.defineProperty(
            Error,
            "prepareStackTrace",
            before ?? { value: undefined, writable: true, configurable: true },
        );
    };
}
