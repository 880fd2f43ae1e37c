import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:acm/certificate:Certificate";

export const cases: RuleCases = {
    passing: { "issued by ACM": passes(resource(TYPE, { domainName: "lake.example.com", validationMethod: "DNS" })) },
    violating: {
        imported: fails("it is imported", resource(TYPE, { certificateBody: "-----BEGIN CERTIFICATE-----" })),
    },
    unknown: { "what is imported does not matter": fails("it is imported", resource(TYPE, { privateKey: UNKNOWN })) },
    absent: { "no inputs": passes(resource(TYPE, {})) },
};
