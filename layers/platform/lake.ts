import type { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { LakeZone } from "../../components/lake/lakeZone";
import { daysKept } from "../../components/shared/logs";
import { LOG_ZONE } from "../../components/shared/things";
import type { Settings } from "../../config/settings";
import type { LakeZoneContract } from "../contracts";
import { mapInTurns } from "../inTurns";
import type { Scope } from "./scope";

/** Every zone of the lake: those of the settings and, where there are clusters, the one for their logs. */
export function zonesOf({ lake, retention, computeMode }: Settings): Settings["lake"]["zones"] {
    return computeMode === "serverless"
        ? lake.zones
        : { ...lake.zones, [LOG_ZONE]: { expirationDays: daysKept("clusters", retention) } };
}

/** One bucket per zone. */
export async function createLake(
    { settings, foundation, context, lifecycle, aws }: Scope,
    { keyArn, alias: keyAlias }: CustomerManagedKey,
): Promise<Readonly<Record<string, LakeZoneContract>>> {
    const { noncurrentDays } = settings.retention;
    const { accessLogBucket } = foundation;
    return await mapInTurns(zonesOf(settings), (zone, { expirationDays }) => {
        const args = { context, zone, keyArn, keyAlias, lifecycle, noncurrentDays, expirationDays, accessLogBucket };
        const { bucketName: bucket, url } = new LakeZone(`lake-${zone}`, args, { provider: aws });
        return { bucket, url };
    });
}
