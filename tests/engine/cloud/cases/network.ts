import type { CloudRecord } from "../calls";
import type { NETWORK_REFUSALS } from "../refusals/network";
import { aws, inputs, twice, variants, type Bench, type Case, type Cases } from "./bench";

const S3 = "com.amazonaws.eu-west-1.s3";
const vpc = aws("ec2/vpc:Vpc");
const group = aws("ec2/securityGroup:SecurityGroup");
const rule = aws("vpc/securityGroupIngressRule:SecurityGroupIngressRule");
const endpoint = aws("ec2/vpcEndpoint:VpcEndpoint");

function subnets(faulty: readonly string[], sound: readonly string[], message: RegExp): Case {
    return variants(subnetsIn, faulty, sound, message);
}

export async function subnetsIn(bench: Bench, cidrs: readonly string[]): Promise<CloudRecord[]> {
    const { id: vpcId } = await vpc(bench, { cidrBlock: "10.0.0.0/16" });
    const made: CloudRecord[] = [];
    for (const cidrBlock of cidrs) {
        made.push(await bench.aws("ec2/subnet:Subnet", { vpcId, cidrBlock }));
    }
    return made;
}

async function rules(bench: Bench, count: number): Promise<void> {
    for (let port = 0; port < count; port += 1) {
        await rule(bench, { securityGroupId: "sg-1", ipProtocol: "tcp", fromPort: port, toPort: port });
    }
}

export const NETWORK_CASES: Cases<typeof NETWORK_REFUSALS> = {
    "VPC of an impossible size": inputs(
        vpc,
        { cidrBlock: "10.0.0.0/15" },
        { cidrBlock: "10.0.0.0/16" },
        /InvalidVpc\.Range.*10\.0\.0\.0\/15/,
    ),
    "subnet of an impossible size": subnets(["10.0.0.0/29"], ["10.0.0.0/28"], /InvalidSubnet\.Range.*10\.0\.0\.0\/29/),
    "subnet outside its VPC": subnets(["10.1.0.0/24"], ["10.0.255.0/24"], /InvalidSubnet\.Range.*10\.1\.0\.0\/24/),
    "overlapping subnets": subnets(
        ["10.0.0.0/23", "10.0.1.0/24"],
        ["10.0.0.0/23", "10.0.2.0/24"],
        /InvalidSubnet\.Conflict.*10\.0\.1\.0\/24/,
    ),
    "security group name taken in its VPC": twice(
        group,
        { name: "clusters", vpcId: "vpc-1" },
        { vpcId: "vpc-2" },
        /InvalidGroup\.Duplicate: The security group 'clusters' already exists for VPC 'vpc-1'/,
    ),
    "security group name that EC2 reserves": inputs(
        group,
        { name: "sg-clusters" },
        { name: "clusters" },
        /format sg-\*/,
    ),
    "security group description with other characters": inputs(
        group,
        { description: "Clusters' group" },
        { description: "Group of clusters" },
        /Invalid security group description/,
    ),
    "security group rule that exists": twice(
        rule,
        { securityGroupId: "sg-1", ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "10.0.0.0/16" },
        { cidrIpv4: "10.1.0.0/16" },
        /InvalidPermission\.Duplicate: .*"tcp, from port: 443, to port: 443, ALLOW" already exists/,
    ),
    "more rules than a security group holds": variants(rules, 61, 60, /RulesPerSecurityGroupLimitExceeded/),
    "subnet that has a route table": twice(
        aws("ec2/routeTableAssociation:RouteTableAssociation"),
        { subnetId: "subnet-1", routeTableId: "rtb-1" },
        { subnetId: "subnet-2" },
        /Resource\.AlreadyAssociated.*rtb-1/,
    ),
    "two endpoints with the private DNS name of one service": twice(
        endpoint,
        { vpcId: "vpc-1", serviceName: "sts", vpcEndpointType: "Interface", privateDnsEnabled: true },
        { privateDnsEnabled: false },
        /conflicting DNS domain for sts in the VPC vpc-1/,
    ),
    "private DNS for inbound resolvers only, without a gateway endpoint": variants(
        async (bench, gatewayVpc) => {
            await endpoint(bench, { vpcId: gatewayVpc, serviceName: S3, vpcEndpointType: "Gateway" });
            const dnsOptions = { privateDnsOnlyForInboundResolverEndpoint: true };
            await endpoint(bench, { vpcId: "vpc-1", serviceName: S3, vpcEndpointType: "Interface", dnsOptions });
        },
        "vpc-2",
        "vpc-1",
        /the VPC vpc-1 must have a Gateway endpoint/,
    ),
    "two gateway endpoints in one route table": twice(
        endpoint,
        { vpcId: "vpc-1", serviceName: S3, vpcEndpointType: "Gateway", routeTableIds: ["rtb-1"] },
        { routeTableIds: ["rtb-2"] },
        /RouteAlreadyExists: route table rtb-1/,
    ),
};
