import type { PolicyResource } from "../../../../policies/evaluate";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
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
        "of somebody else, as its tag says": advises(
            `${PROBLEM}, for the reason in its tag flow-logs`,
            resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16", tags: { "flow-logs": "the landing zone" } }),
        ),
        "of somebody else, where no tag counts": {
            ...fails(PROBLEM, resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16", tags: { "flow-logs": "them" } })),
            params: { declaredBy: "" },
        },
        "of nobody, with an empty tag": fails(
            PROBLEM,
            resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16", tags: { "flow-logs": " " } }),
        ),
        "of another VPC": fails(PROBLEM, vpc, resource(LOG, { vpcId: "vpc-1234" }, { name: "log" })),
    },
    unknown: {
        "whether a tag says why": undecided("tags", resource("aws:ec2/vpc:Vpc", { tags: UNKNOWN })),
        "inputs that are not known yet do not matter": fails(
            PROBLEM,
            resource("aws:ec2/vpc:Vpc", { cidrBlock: UNKNOWN }),
        ),
    },
    absent: { "a VPC alone": fails(PROBLEM, vpc) },
};
