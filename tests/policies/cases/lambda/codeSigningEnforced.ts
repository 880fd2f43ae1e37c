import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIG = "aws:lambda/codeSigningConfig:CodeSigningConfig";
const PROBLEM = "policies.untrustedArtifactOnDeployment does not refuse untrusted code";
const policy = (untrustedArtifactOnDeployment: string): PolicyResource =>
    resource(CONFIG, { policies: { untrustedArtifactOnDeployment } });

export const cases: RuleCases = {
    passing: { "untrusted code is refused": passes(policy("Enforce")) },
    violating: { "untrusted code is let in": fails(PROBLEM, policy("Warn")) },
    unknown: { "the policy": undecided("policies.untrustedArtifactOnDeployment", policy(UNKNOWN)) },
    absent: { "the policy: AWS lets it in": fails(PROBLEM, resource(CONFIG, {})) },
};
