import type { Subject } from "../core/resource";
import { isSet, list, text } from "../core/values";
import { rangesOf, type Range } from "./addresses";

/** Types that say what may pass a security group: with rules within the group, or as one rule beside it. */
export const SECURITY_GROUP_RULES = [
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    "aws:ec2/securityGroup:SecurityGroup",
    "aws:ec2/securityGroupRule:SecurityGroupRule",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
] as const;

export type Direction = "ingress" | "egress";

/** One rule of a security group, from whichever of the forms. What it says is read only when it is asked for. */
export interface TrafficRule {
    /** Prefix of its properties in messages: empty, or `ingress[0].`. */
    readonly at: string;
    readonly ranges: () => Iterable<Range>;
    readonly ports: () => PortRange;
    /** Whether it says what it is for. */
    readonly described: boolean;
}

/** The ports of TCP and UDP, or of all protocols, that a rule is about. */
export interface PortRange {
    readonly from: number;
    readonly to: number;
}

const ALL_PORTS: PortRange = { from: 0, to: 65535 };
const NO_PORT: PortRange = { from: 0, to: -1 };

/** The rules of a resource for one direction. */
export function* trafficRules(
    resource: Subject<(typeof SECURITY_GROUP_RULES)[number]>,
    direction: Direction,
): Iterable<TrafficRule> {
    switch (resource.type) {
        case "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup":
        case "aws:ec2/securityGroup:SecurityGroup":
            for (const [index, rule] of list(resource.props[direction]).entries()) {
                yield oldForm(`${direction}[${index}].`, rule ?? {});
            }
            return;
        case "aws:ec2/securityGroupRule:SecurityGroupRule":
            if ((resource.props.type === "egress") === (direction === "egress")) {
                yield oldForm("", resource.props);
            }
            return;
        case "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule":
        case "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule":
            if (resource.type.includes("Egress") === (direction === "egress")) {
                yield newForm(resource.props);
            }
    }
}

interface Ports {
    readonly fromPort?: number | null | undefined;
    readonly toPort?: number | null | undefined;
}

type OldForm = Parameters<typeof rangesOf>[1] & Ports & { readonly protocol?: string | null | undefined };

function oldForm(at: string, rule: OldForm): TrafficRule {
    return {
        at,
        ranges: () => rangesOf(at, rule),
        ports: () => portsOf(rule.protocol, rule),
        described: isSet(rule, "description"),
    };
}

interface NewForm extends Ports {
    readonly cidrIpv4?: string | null | undefined;
    readonly cidrIpv6?: string | null | undefined;
    readonly ipProtocol?: string | null | undefined;
}

function newForm(rule: NewForm): TrafficRule {
    return {
        at: "",
        *ranges() {
            yield ["cidrIpv4", rule.cidrIpv4];
            yield ["cidrIpv6", rule.cidrIpv6];
        },
        ports: () => portsOf(rule.ipProtocol, rule),
        described: isSet(rule, "description"),
    };
}

/** Protocols other than TCP and UDP, by name or number, have no ports. */
function portsOf(protocol: string | null | undefined, rule: Ports): PortRange {
    const name = text(protocol ?? "-1").toLowerCase();
    if (["-1", "all"].includes(name)) {
        return ALL_PORTS;
    }
    return ["tcp", "udp", "6", "17"].includes(name) ? { from: rule.fromPort ?? 0, to: rule.toPort ?? 65535 } : NO_PORT;
}
