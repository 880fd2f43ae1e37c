import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "nothing in the stack records its traffic";
const LOG = "aws:ec2/flowLog:FlowLog";
const vpc = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
const subnet = (name: string): PolicyResource =>
    resource("aws:ec2/subnet:Subnet", { vpcId: UNKNOWN }, { name, from: { vpcId: [vpc] } });
const a = subnet("a");
const b = subnet("b");
const logOf = (one: PolicyResource): PolicyResource =>
    resource(LOG, { subnetId: UNKNOWN }, { name: `log-${one.name}`, from: { subnetId: [one] } });

export const cases: RuleCases = {
    passing: {
        "of the VPC": passes(vpc, a, resource(LOG, { vpcId: UNKNOWN }, { name: "log", from: { vpcId: [vpc] } })),
        "of each subnet": passes(vpc, a, b, logOf(a), logOf(b)),
    },
    violating: {
        "of one subnet of two": fails(PROBLEM, vpc, a, b, logOf(a)),
        "of another VPC": fails(PROBLEM, vpc, resource(LOG, { vpcId: "vpc-1234" }, { name: "log" })),
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(
            PROBLEM,
            resource("aws:ec2/vpc:Vpc", { cidrBlock: UNKNOWN }),
        ),
    },
    absent: { "a VPC alone": fails(PROBLEM, vpc) },
};
