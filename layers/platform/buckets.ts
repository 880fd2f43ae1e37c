import type { OwnBucket } from "../../components/network/endpointPolicies";
import { lakeBucket, ROOT_BUCKET } from "../../components/shared/things";
import { zonesOf } from "./lake";
import type { Scope } from "./scope";

/** Every bucket that clusters reach, and what for: the one list that the endpoint of S3 is opened by. */
export function declaredBuckets({ settings, context }: Pick<Scope, "settings" | "context">): readonly OwnBucket[] {
    const bucket = (thing: string): string => context.name("bucket", thing);
    return [
        { name: bucket(ROOT_BUCKET), access: "readWrite", byDatabricks: true },
        ...Object.keys(zonesOf(settings)).map((zone): OwnBucket => ({
            name: bucket(lakeBucket(zone)),
            access: "readWrite",
        })),
    ];
}
