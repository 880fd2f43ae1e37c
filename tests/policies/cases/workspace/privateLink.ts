import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const baseline = { networkId: "1234-abcd", privateAccessSettingsId: "5678-efab" };

export const cases: RuleCases = {
    passing: {
        "network and private access settings": passes(resource(TYPE, baseline)),
        "ids that are not known yet: that they are given is": passes(
            resource(TYPE, { networkId: UNKNOWN, privateAccessSettingsId: UNKNOWN }),
        ),
        "a serverless workspace": passes(resource(TYPE, { computeMode: "SERVERLESS" })),
    },
    violating: {
        "no network": fails("networkId is not set", resource(TYPE, { ...baseline, networkId: null })),
        "no private access settings": fails(
            "privateAccessSettingsId is not set",
            resource(TYPE, { networkId: "1234-abcd" }),
        ),
    },
    unknown: { "the compute mode": undecided("computeMode", resource(TYPE, { computeMode: UNKNOWN })) },
    absent: { "no inputs": fails(["networkId is not set", "privateAccessSettingsId is not set"], resource(TYPE, {})) },
};
