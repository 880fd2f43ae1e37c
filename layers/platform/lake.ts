import type { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { LakeZone } from "../../components/lake/lakeZone";
import type { LakeZoneContract } from "../contracts";
import { mapInTurns } from "../inTurns";
import type { Scope } from "./scope";

/** One bucket per zone. */
export async function createLake(
    { settings, foundation, context, lifecycle, aws }: Scope,
    { keyArn, alias: keyAlias }: CustomerManagedKey,
): Promise<Readonly<Record<string, LakeZoneContract>>> {
    const { noncurrentDays } = settings.retention;
    const { accessLogBucket } = foundation;
    return await mapInTurns(settings.lake.zones, (zone, { expirationDays }) => {
        const args = { context, zone, keyArn, keyAlias, lifecycle, noncurrentDays, expirationDays, accessLogBucket };
        const { bucketName: bucket, url } = new LakeZone(`lake-${zone}`, args, { provider: aws });
        return { bucket, url };
    });
}
