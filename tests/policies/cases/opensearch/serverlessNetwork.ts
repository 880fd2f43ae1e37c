import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const POLICY = "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy";
const PUBLIC = "policy allows public access";
const policy = (...parts: object[]): PolicyResource =>
    resource(POLICY, { type: "network", policy: JSON.stringify(parts) });

export const cases: RuleCases = {
    passing: {
        "endpoints of VPCs": passes(policy({ Rules: [], AllowFromPublic: false, SourceVPCEs: ["vpce-1234abcd"] })),
        "a policy of another kind": passes(resource(POLICY, { type: "encryption", policy: "{}" })),
    },
    violating: {
        "public, in one part": fails(PUBLIC, policy({ AllowFromPublic: false }, { AllowFromPublic: true })),
        "something that is no policy": fails(PUBLIC, resource(POLICY, { type: "network", policy: "everyone" })),
    },
    unknown: {
        "the policy": undecided("policy", resource(POLICY, { type: "network", policy: UNKNOWN })),
        "its kind": undecided("type", resource(POLICY, { type: UNKNOWN, policy: "[]" })),
    },
    absent: {
        "no policy": fails(PUBLIC, resource(POLICY, { type: "network" })),
        "no kind": passes(resource(POLICY, {})),
    },
};
