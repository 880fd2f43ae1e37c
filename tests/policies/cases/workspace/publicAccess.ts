import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings";
const baseline = {
    publicAccessEnabled: false,
    privateAccessLevel: "ENDPOINT",
    allowedVpcEndpointIds: ["vpce-1234abcd"],
};

export const cases: RuleCases = {
    passing: {
        "known endpoints only": passes(resource(TYPE, baseline)),
        "endpoints whose ids are not known yet": passes(
            resource(TYPE, { privateAccessLevel: "ENDPOINT", allowedVpcEndpointIds: [UNKNOWN] }),
        ),
    },
    violating: {
        "public access": fails(
            "publicAccessEnabled is not false",
            resource(TYPE, { ...baseline, publicAccessEnabled: true }),
        ),
        "any endpoint of the account": fails(
            "privateAccessLevel is not ENDPOINT",
            resource(TYPE, { ...baseline, privateAccessLevel: "ACCOUNT" }),
        ),
        "no endpoint": fails(
            "allowedVpcEndpointIds is empty",
            resource(TYPE, { ...baseline, allowedVpcEndpointIds: [] }),
        ),
    },
    unknown: {
        "public access": undecided(
            "publicAccessEnabled",
            resource(TYPE, { ...baseline, publicAccessEnabled: UNKNOWN }),
        ),
        "the level": undecided("privateAccessLevel", resource(TYPE, { ...baseline, privateAccessLevel: UNKNOWN })),
        "the list of endpoints": undecided(
            "allowedVpcEndpointIds",
            resource(TYPE, { ...baseline, allowedVpcEndpointIds: UNKNOWN }),
        ),
    },
    absent: { "no inputs": fails("privateAccessLevel is not ENDPOINT", resource(TYPE, {})) },
};
