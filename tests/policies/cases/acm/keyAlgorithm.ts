import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:acm/certificate:Certificate";
const PROBLEM = "keyAlgorithm is too weak";

export const cases: RuleCases = {
    passing: {
        "RSA with 3072 bits": passes(resource(TYPE, { keyAlgorithm: "RSA_3072" })),
        "an elliptic curve": passes(resource(TYPE, { keyAlgorithm: "EC_prime256v1" })),
    },
    violating: { "RSA with 1024 bits": fails(PROBLEM, resource(TYPE, { keyAlgorithm: "RSA_1024" })) },
    unknown: { "the algorithm": undecided("keyAlgorithm", resource(TYPE, { keyAlgorithm: UNKNOWN })) },
    absent: { "left out, which is RSA with 2048 bits": passes(resource(TYPE, { domainName: "lake.example.com" })) },
};
