import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION, REGIONS, REGIONS_WITHOUT_PRIVATELINK } from "../../components/shared/regions";
import { nearest } from "../nearest";
import type { PlainSettings } from "../settings";
import { show } from "../words";

/** Databricks must run in the region, with back-end PrivateLink. */
export function checkRegion({ region }: Pick<PlainSettings, "region">): readonly Problem[] {
    return REGIONS.includes(region)
        ? []
        : [{ path: "region", given: show(region), allowed: REGIONS.join(", "), fix: instead(region) }];
}

function instead(region: string): string {
    if (REGIONS_WITHOUT_PRIVATELINK.includes(region)) {
        return `choose another region, since Databricks has no back-end PrivateLink in ${region}`;
    }
    const meant = nearest(region, REGIONS);
    return meant === undefined ? "choose one of these regions" : `did you mean ${meant}?`;
}

/** GovCloud has two Databricks control planes, so the foundation says which; elsewhere there is nothing to say. */
export function checkShard({ region, databricks }: Pick<PlainSettings, "region" | "databricks">): readonly Problem[] {
    const path = "databricks.shard";
    const inGovCloud = region === GOVCLOUD_REGION;
    if (databricks === undefined || inGovCloud === (databricks.shard !== undefined)) {
        return [];
    }
    return [
        databricks.shard === undefined
            ? {
                  path,
                  given: "nothing",
                  allowed: `civilian or dod in ${GOVCLOUD_REGION}`,
                  fix: "say which Databricks control plane the account is on",
              }
            : {
                  path,
                  given: show(databricks.shard),
                  allowed: `nothing outside ${GOVCLOUD_REGION}`,
                  fix: `remove it, or set region to ${GOVCLOUD_REGION}`,
              },
    ];
}
