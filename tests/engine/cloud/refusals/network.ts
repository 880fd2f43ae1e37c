import type { CloudRecord, CloudView, Refusal } from "../calls";
import { containsRange, overlaps, parseRange, prefixLength } from "../ranges";
import { textAt, textsIn, type Properties } from "../values";
import { checked, checkedText, unique } from "./rules";

const EC2_ERRORS = "Amazon EC2 API Reference, Error codes";
const VPC = /^aws:ec2\/vpc:Vpc$/;
const SUBNET = /^aws:ec2\/subnet:Subnet$/;
const SECURITY_GROUP = /^aws:ec2\/securityGroup:SecurityGroup$/;
const ENDPOINT = /^aws:ec2\/vpcEndpoint:VpcEndpoint$/;
const RULE = /^aws:vpc\/securityGroup(Ingress|Egress)Rule:/;

const RULE_PROPERTIES = [
    "securityGroupId",
    "ipProtocol",
    "fromPort",
    "toPort",
    "cidrIpv4",
    "cidrIpv6",
    "prefixListId",
    "referencedSecurityGroupId",
] as const;

/** What EC2 refuses of a network's parts. */
export const NETWORK_REFUSALS = [
    checkedText({
        name: "VPC of an impossible size",
        source: `${EC2_ERRORS}: InvalidVpc.Range`,
        types: VPC,
        property: "cidrBlock",
        fault: (cidr) => (isEc2Block(cidr) ? undefined : `InvalidVpc.Range: The CIDR '${cidr}' is invalid.`),
    }),
    checkedText({
        name: "subnet of an impossible size",
        source: `${EC2_ERRORS}: InvalidSubnet.Range`,
        types: SUBNET,
        property: "cidrBlock",
        fault: (cidr) => (isEc2Block(cidr) ? undefined : `InvalidSubnet.Range: The CIDR '${cidr}' is invalid.`),
    }),
    {
        name: "subnet outside its VPC",
        source: `${EC2_ERRORS}: InvalidSubnet.Range`,
        operations: ["create"],
        types: SUBNET,
        refuse({ inputs }, cloud) {
            const vpc = cloud.ofType("aws:ec2/vpc:Vpc").find((record) => record.id === inputs["vpcId"]);
            const cidr = textAt(inputs, "cidrBlock");
            const block = textAt(vpc?.inputs ?? {}, "cidrBlock");
            if (cidr === undefined || block === undefined || containsRange(parseRange(block), parseRange(cidr))) {
                return undefined;
            }
            return `InvalidSubnet.Range: The CIDR '${cidr}' is invalid.`;
        },
    },
    {
        name: "overlapping subnets",
        source: `${EC2_ERRORS}: InvalidSubnet.Conflict`,
        operations: ["create"],
        types: SUBNET,
        refuse({ type, inputs }, cloud) {
            const cidr = textAt(inputs, "cidrBlock");
            const neighbours = cloud.ofType(type).filter((record) => record.inputs["vpcId"] === inputs["vpcId"]);
            const conflict = neighbours.some((record) => {
                const other = textAt(record.inputs, "cidrBlock");
                return cidr !== undefined && other !== undefined && overlaps(parseRange(cidr), parseRange(other));
            });
            return conflict
                ? `InvalidSubnet.Conflict: The CIDR '${String(cidr)}' conflicts with another subnet`
                : undefined;
        },
    },
    unique({
        name: "security group name taken in its VPC",
        source: `${EC2_ERRORS}: InvalidGroup.Duplicate`,
        types: SECURITY_GROUP,
        properties: ["name", "vpcId"],
        within: "region",
        message: ({ name, vpcId }) =>
            `InvalidGroup.Duplicate: The security group '${String(name)}' already exists for VPC '${String(vpcId)}'`,
    }),
    checkedText({
        name: "security group name that EC2 reserves",
        source: "Amazon EC2 API Reference, CreateSecurityGroup: GroupName cannot start with sg-",
        types: SECURITY_GROUP,
        property: "name",
        fault: (name) =>
            name.startsWith("sg-") ? "InvalidParameterValue: Group names may not be in the format sg-*." : undefined,
    }),
    checkedText({
        name: "security group description with other characters",
        source: "Amazon EC2 API Reference, CreateSecurityGroup: GroupDescription",
        types: SECURITY_GROUP,
        property: "description",
        fault: (description) =>
            /^[\w .:/()#,@[\]+=&;{}!$*-]{1,255}$/.test(description)
                ? undefined
                : "InvalidParameterValue: Invalid security group description. Valid descriptions are strings less than " +
                  "256 characters from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
    }),
    unique({
        name: "security group rule that exists",
        source: `${EC2_ERRORS}: InvalidPermission.Duplicate`,
        types: RULE,
        properties: RULE_PROPERTIES,
        within: "region",
        message: ({ ipProtocol, fromPort, toPort }) =>
            `InvalidPermission.Duplicate: the specified rule "${String(ipProtocol)}, from port: ${String(fromPort)}, ` +
            `to port: ${String(toPort)}, ALLOW" already exists`,
    }),
    {
        name: "more rules than a security group holds",
        source: "Amazon VPC User Guide, Quotas: 60 inbound or outbound rules per security group",
        operations: ["create"],
        types: RULE,
        refuse: ({ type, inputs }, cloud) =>
            cloud.ofType(type).filter((rule) => rule.inputs["securityGroupId"] === inputs["securityGroupId"]).length >=
            60
                ? "RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has been reached."
                : undefined,
    },
    unique({
        name: "subnet that has a route table",
        source: `${EC2_ERRORS}: Resource.AlreadyAssociated`,
        types: /^aws:ec2\/routeTableAssociation:/,
        properties: ["subnetId"],
        within: "region",
        message: ({ routeTableId }, other) =>
            `Resource.AlreadyAssociated: the specified association for route table ${String(routeTableId)} conflicts ` +
            `with an existing association ${other.id}`,
    }),
    checked({
        name: "two endpoints with the private DNS name of one service",
        source: "hashicorp/terraform-provider-aws issue 26660 and Amazon VPC User Guide, AWS PrivateLink: DNS names",
        types: ENDPOINT,
        fault: (inputs, { record }, cloud) =>
            inputs["privateDnsEnabled"] === true &&
            endpointsLike(inputs, cloud).some(
                (other) => other.id !== record?.id && other.inputs["privateDnsEnabled"] === true,
            )
                ? "InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain " +
                  `for ${textAt(inputs, "serviceName") ?? ""} in the VPC ${textAt(inputs, "vpcId") ?? ""}`
                : undefined,
    }),
    checked({
        name: "private DNS for inbound resolvers only, without a gateway endpoint",
        source: "hashicorp/terraform-provider-aws issue 33689",
        types: ENDPOINT,
        fault: (inputs, _, cloud) =>
            textAt(inputs, "vpcEndpointType") === "Interface" &&
            isInboundOnly(inputs) &&
            !endpointsLike(inputs, cloud).some(isGateway)
                ? "InvalidParameter: To set PrivateDnsOnlyForInboundResolverEndpoint to true, the VPC " +
                  `${textAt(inputs, "vpcId") ?? ""} must have a Gateway endpoint for the service.`
                : undefined,
    }),
    {
        name: "two gateway endpoints in one route table",
        source: `${EC2_ERRORS}: RouteAlreadyExists`,
        operations: ["create", "update"],
        types: ENDPOINT,
        refuse({ inputs, record }, cloud) {
            const tables = new Set(textsIn(inputs["routeTableIds"]));
            const shared = endpointsLike(inputs, cloud)
                .filter((other) => other.id !== record?.id && isGateway(other))
                .flatMap((other) => textsIn(other.inputs["routeTableIds"]))
                .find((table) => tables.has(table));
            return shared === undefined
                ? undefined
                : `RouteAlreadyExists: route table ${shared} already has a route with destination-prefix-list-id`;
        },
    },
] as const satisfies readonly Refusal[];

/** EC2 has blocks from /16 to /28. */
function isEc2Block(cidr: string): boolean {
    return prefixLength(cidr) >= 16 && prefixLength(cidr) <= 28;
}

/** Endpoints of the same service in the same VPC. */
function endpointsLike(inputs: Properties, cloud: CloudView): readonly CloudRecord[] {
    return cloud
        .ofType("aws:ec2/vpcEndpoint:VpcEndpoint")
        .filter((other) => ["vpcId", "serviceName"].every((property) => other.inputs[property] === inputs[property]));
}

function isGateway({ inputs }: CloudRecord): boolean {
    return (textAt(inputs, "vpcEndpointType") ?? "Gateway") === "Gateway";
}

function isInboundOnly({ dnsOptions }: Properties): boolean {
    return (
        typeof dnsOptions === "object" &&
        dnsOptions !== null &&
        !Array.isArray(dnsOptions) &&
        dnsOptions["privateDnsOnlyForInboundResolverEndpoint"] === true
    );
}
