import type { PolicyResource } from "../../../../policies/evaluate";
import type { Inputs } from "../../../../policies/types";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const vpc = resource("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
const inVpc = { from: { vpcId: [vpc] } };
const declared = resource("aws:ec2/vpc:Vpc", { tags: { "internet-path": "Packages come from a mirror" } });
const inDeclared = { from: { vpcId: [declared] } };
const network = resource("databricks:index/mwsNetworks:MwsNetworks", { vpcId: UNKNOWN }, { name: "network", ...inVpc });
const subnet = resource("aws:ec2/subnet:Subnet", { vpcId: UNKNOWN }, { name: "subnet", ...inVpc });
const gateway = resource("aws:ec2/internetGateway:InternetGateway", { vpcId: UNKNOWN }, { name: "gateway", ...inVpc });
const nat = (props: Inputs<"aws:ec2/natGateway:NatGateway">): PolicyResource =>
    resource(
        "aws:ec2/natGateway:NatGateway",
        { subnetId: UNKNOWN, ...props },
        { name: "nat", from: { subnetId: [subnet] } },
    );

export const cases: RuleCases = {
    passing: {
        "a workspace without gateways": passes(vpc, network, subnet),
        "a gateway where no workspace is": passes(vpc, gateway, subnet, nat({})),
        "a NAT gateway between private networks": passes(vpc, network, subnet, nat({ connectivityType: "private" })),
        "a gateway of another VPC": passes(
            vpc,
            network,
            resource("aws:ec2/internetGateway:InternetGateway", { vpcId: "vpc-1234abcd" }, { name: "gateway" }),
        ),
    },
    violating: {
        "an internet gateway": fails(
            'aws:ec2/internetGateway:InternetGateway "gateway" gives it a path to the internet',
            vpc,
            network,
            gateway,
        ),
        "an internet gateway that the VPC gives a reason for": advises(
            'aws:ec2/internetGateway:InternetGateway "gateway" gives it a path to the internet, for the reason in its tag internet-path',
            declared,
            resource(
                "databricks:index/mwsNetworks:MwsNetworks",
                { vpcId: UNKNOWN },
                { name: "network", ...inDeclared },
            ),
            resource("aws:ec2/internetGateway:InternetGateway", { vpcId: UNKNOWN }, { name: "gateway", ...inDeclared }),
        ),
        "an attached internet gateway": fails(
            'aws:ec2/internetGatewayAttachment:InternetGatewayAttachment "attachment" gives it a path to the internet',
            vpc,
            network,
            resource(
                "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment",
                { vpcId: UNKNOWN },
                { name: "attachment", ...inVpc },
            ),
        ),
        "an egress-only gateway": fails(
            'aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway "v6" gives it a path to the internet',
            vpc,
            network,
            resource(
                "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway",
                { vpcId: UNKNOWN },
                { name: "v6", ...inVpc },
            ),
        ),
        "a NAT gateway in a subnet": fails(
            'aws:ec2/natGateway:NatGateway "nat" gives it a path to the internet',
            vpc,
            network,
            subnet,
            nat({}),
        ),
        "a NAT gateway of the whole VPC": fails(
            'aws:ec2/natGateway:NatGateway "regional" gives it a path to the internet',
            vpc,
            network,
            resource("aws:ec2/natGateway:NatGateway", { vpcId: UNKNOWN }, { name: "regional", ...inVpc }),
        ),
    },
    unknown: {
        "the kind of a NAT gateway": undecided(
            "connectivityType",
            vpc,
            network,
            subnet,
            nat({ connectivityType: UNKNOWN }),
        ),
    },
    absent: { "a VPC alone": passes(vpc) },
};
