import type { PolicyResource } from "../../../../policies/evaluate";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const vpc = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
const inVpc = { from: { vpcId: [vpc] } };
const declared = resource("aws:ec2/vpc:Vpc", { tags: { endpoints: "made by the network team" } });
const networkOf = (one: PolicyResource): PolicyResource =>
    resource(
        "databricks:index/mwsNetworks:MwsNetworks",
        { vpcId: UNKNOWN },
        { name: "network", from: { vpcId: [one] } },
    );
const network = networkOf(vpc);
const endpoint = (service: string): PolicyResource =>
    resource(
        "aws:ec2/vpcEndpoint:VpcEndpoint",
        { vpcId: UNKNOWN, serviceName: `com.amazonaws.eu-west-1.${service}` },
        { name: service, ...inVpc },
    );

export const cases: RuleCases = {
    passing: {
        "all three": passes(vpc, network, endpoint("s3"), endpoint("sts"), endpoint("kinesis-streams")),
        "a VPC without a workspace": passes(vpc),
        "what configuration asks for": {
            ...passes(vpc, network, endpoint("s3")),
            params: { services: ["s3"] },
        },
    },
    violating: {
        "one of somebody else, as a tag of the VPC says": {
            ...advises(
                "it has no endpoint for sts, for the reason in its tag endpoints",
                declared,
                networkOf(declared),
            ),
            params: { services: ["sts"] },
        },
        "two of three": fails("it has no endpoint for sts", vpc, network, endpoint("s3"), endpoint("kinesis-streams")),
    },
    unknown: {
        "the service of an endpoint": undecided(
            "serviceName",
            vpc,
            network,
            resource("aws:ec2/vpcEndpoint:VpcEndpoint", { serviceName: UNKNOWN }, { name: "endpoint", ...inVpc }),
        ),
    },
    absent: {
        "no endpoints": fails(
            ["it has no endpoint for s3", "it has no endpoint for sts", "it has no endpoint for kinesis-streams"],
            vpc,
            network,
        ),
    },
};
