import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:acm/certificate:Certificate";
const PREFERENCE = "options.certificateTransparencyLoggingPreference";
const off = { certificateTransparencyLoggingPreference: "DISABLED" };

export const cases: RuleCases = {
    passing: {
        recorded: passes(resource(TYPE, { options: { certificateTransparencyLoggingPreference: "ENABLED" } })),
        "of a private authority": passes(resource(TYPE, { certificateAuthorityArn: UNKNOWN, options: off })),
        imported: passes(resource(TYPE, { certificateBody: "-----BEGIN CERTIFICATE-----", options: off })),
    },
    violating: {
        "kept out": fails(
            `${PREFERENCE} keeps it out of the logs`,
            resource(TYPE, { domainName: "lake.example.com", options: off }),
        ),
    },
    unknown: {
        "the preference": undecided(
            PREFERENCE,
            resource(TYPE, { options: { certificateTransparencyLoggingPreference: UNKNOWN } }),
        ),
    },
    absent: { "left out, which records it": passes(resource(TYPE, { domainName: "lake.example.com" })) },
};
