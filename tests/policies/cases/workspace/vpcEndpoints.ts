import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsNetworks:MwsNetworks";

export const cases: RuleCases = {
    passing: {
        "both endpoints": passes(
            resource(TYPE, { vpcEndpoints: { restApis: ["vpce-1234abcd"], dataplaneRelays: ["vpce-5678efab"] } }),
        ),
        "ids that are not known yet: that they are given is": passes(
            resource(TYPE, { vpcEndpoints: { restApis: [UNKNOWN], dataplaneRelays: [UNKNOWN] } }),
        ),
    },
    violating: {
        "no relay": fails(
            "vpcEndpoints.dataplaneRelays is empty",
            resource(TYPE, { vpcEndpoints: { restApis: ["vpce-1234abcd"], dataplaneRelays: [] } }),
        ),
        "no REST API": fails(
            "vpcEndpoints.restApis is empty",
            resource(TYPE, { vpcEndpoints: { restApis: null, dataplaneRelays: ["vpce-5678efab"] } }),
        ),
    },
    unknown: {
        "all endpoints": undecided("vpcEndpoints", resource(TYPE, { vpcEndpoints: UNKNOWN })),
        "the relays": undecided(
            "vpcEndpoints.dataplaneRelays",
            resource(TYPE, { vpcEndpoints: { restApis: ["vpce-1234abcd"], dataplaneRelays: UNKNOWN } }),
        ),
    },
    absent: {
        "no endpoints": fails(
            ["vpcEndpoints.restApis is empty", "vpcEndpoints.dataplaneRelays is empty"],
            resource(TYPE, {}),
        ),
    },
};
