import * as sdk from "@pulumi/policy/proxy";

/** A value that only deployment will tell was read. `props` is the path that was read, without any value. */
export interface UnknownValue extends Error {
    readonly props: readonly string[];
}

/** What `@pulumi/policy/proxy` exports in version 1.21.0; its typings leave all of it out. */
interface Proxies {
    readonly unknownCheckingProxy: <T extends object>(value: T) => T;
    readonly UnknownValueError: new (sentinel: string, path: readonly string[]) => UnknownValue;
    readonly unknownBooleanValue: string;
    readonly unknownNumberValue: string;
    readonly unknownStringValue: string;
    readonly unknownArrayValue: string;
    readonly unknownAssetValue: string;
    readonly unknownArchiveValue: string;
    readonly unknownObjectValue: string;
}

/*
 * Taken from the module and not from the package's entry point, which also exports the first two: the entry loads the
 * gRPC server with everything below it, and an evaluation in process needs none of that.
 */
const proxies = sdk as unknown as Proxies;

/** The strings that stand for an unknown value in the properties that a policy is given. */
const sentinels: ReadonlySet<unknown> = new Set([
    proxies.unknownBooleanValue,
    proxies.unknownNumberValue,
    proxies.unknownStringValue,
    proxies.unknownArrayValue,
    proxies.unknownAssetValue,
    proxies.unknownArchiveValue,
    proxies.unknownObjectValue,
]);

export function isUnknownValue(error: unknown): error is UnknownValue {
    return error instanceof proxies.UnknownValueError;
}

/**
 * The same value, such that reading an unknown below it throws, exactly as in the analyzer. What holds no unknown is
 * returned as it is: a proxy around it would change nothing and cost time on every read.
 */
export function guardUnknowns<T extends object>(value: T): T {
    return holdsUnknown(value) ? proxies.unknownCheckingProxy(value) : value;
}

function holdsUnknown(value: unknown): boolean {
    if (typeof value === "string") {
        return sentinels.has(value);
    }
    return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}
