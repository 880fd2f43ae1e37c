import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const MODEL = "aws:sagemaker/model:Model";
const vpcConfig = { subnets: ["subnet-1234abcd"], securityGroupIds: ["sg-1234abcd"] };

export const cases: RuleCases = {
    passing: {
        "subnets and groups": passes(resource(MODEL, { vpcConfig })),
        "subnets and groups that are made with it": passes(
            resource(MODEL, { vpcConfig: { subnets: [UNKNOWN], securityGroupIds: [UNKNOWN] } }),
        ),
    },
    violating: {
        "no group": fails(
            "vpcConfig.securityGroupIds is empty",
            resource(MODEL, { vpcConfig: { ...vpcConfig, securityGroupIds: [] } }),
        ),
    },
    unknown: {
        "the subnets": undecided(
            "vpcConfig.subnets",
            resource(MODEL, { vpcConfig: { ...vpcConfig, subnets: UNKNOWN } }),
        ),
    },
    absent: {
        "no VPC": fails(["vpcConfig.subnets is empty", "vpcConfig.securityGroupIds is empty"], resource(MODEL, {})),
    },
};
