import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "nothing in the stack closes its default security group";
const GROUP = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const vpc = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
const other = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.1.0.0/16" }, { name: "other" });

export const cases: RuleCases = {
    passing: {
        "taken over": passes(vpc, resource(GROUP, { vpcId: UNKNOWN }, { name: "default", from: { vpcId: [vpc] } })),
    },
    violating: {
        "that of another VPC": fails(
            PROBLEM,
            vpc,
            other,
            resource(GROUP, { vpcId: UNKNOWN }, { name: "default", from: { vpcId: [other] } }),
        ),
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(
            PROBLEM,
            resource("aws:ec2/vpc:Vpc", { cidrBlock: UNKNOWN }),
        ),
    },
    absent: { "a VPC alone": fails(PROBLEM, vpc) },
};
