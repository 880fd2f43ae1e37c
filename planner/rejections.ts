/**
 * Takes all promise rejections that nobody handles, which is how the SDK reports what goes wrong inside a resource's inputs.
 * @returns A function that gives them back to whoever handled them before.
 */
export function trapRejections(onRejection: (error: unknown) => void): () => void {
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", onRejection);
    return () => {
        process.removeListener("unhandledRejection", onRejection);
        others.forEach((listener) => process.on("unhandledRejection", listener));
    };
}
