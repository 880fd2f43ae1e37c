import { passes, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

const POLICY = "aws:efs/fileSystemPolicy:FileSystemPolicy";
const common = publicPolicyCases("elasticfilesystem:ClientMount", (policy) => resource(POLICY, { policy }));

export const cases: RuleCases = {
    ...common,
    passing: {
        ...common.passing,
        "everyone who comes through a mount target": passes(
            resource(POLICY, {
                policy: json({
                    Effect: "Allow",
                    Principal: { AWS: "*" },
                    Action: "elasticfilesystem:ClientMount",
                    Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
                }),
            }),
        ),
    },
};
