import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import { attemptEach } from "../salvage";
import type { PlainSettings } from "../settings";
import { show } from "../words";

/**
 * Standards of the compliance security profile that Databricks offers in GovCloud alone.
 * Source: comments of `ComplianceStandard` in the Databricks SDKs; IL5 is the Department of Defense's.
 */
const OF_GOVCLOUD: readonly string[] = ["FEDRAMP_HIGH", "FEDRAMP_IL5"];

/** The profile cannot be turned off again, so what the region does not have is refused before. */
export function checkStandards({
    region,
    workspace: { complianceStandards },
}: Pick<PlainSettings, "region" | "workspace">): readonly Problem[] {
    return attemptEach(complianceStandards, (standard, index) =>
        region === GOVCLOUD_REGION || !OF_GOVCLOUD.includes(standard)
            ? []
            : [
                  {
                      path: `workspace.complianceStandards[${index}]`,
                      given: show(standard),
                      allowed: `only in ${GOVCLOUD_REGION}`,
                      fix: "remove it, or choose another standard",
                  },
              ],
    );
}
