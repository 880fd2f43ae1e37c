import type { Problem } from "../shared/problems";
import type { Shard } from "../shared/regions";
import { endpointPorts } from "./ports";

/** A rule of a network ACL; rules are judged in the order of their numbers. */
export interface AclRule {
    readonly ruleNo: number;
    readonly action: "allow";
    readonly cidrBlock: string;
    /** `-1` is all of them. */
    readonly protocol: "-1" | "tcp";
    readonly fromPort: number;
    readonly toPort: number;
}

/** What a network ACL lets through. */
export interface Acl {
    readonly ingress: readonly AclRule[];
    readonly egress: readonly AclRule[];
}

const EVERYWHERE = "0.0.0.0/0";
const FIRST_RULE = 100;

/**
 * Ports beside those of endpoints that Databricks wants open in network ACLs when it makes a workspace: the legacy Hive metastore
 * and the relay. Security groups keep them closed.
 */
const VALIDATED_PORTS: readonly { readonly from: number; readonly to: number }[] = [{ from: 3306, to: 3306 }];

/** Beside TLS, which clusters need anyway. */
const HTTP = { from: 80, to: 80 };

type Rule = Omit<AclRule, "ruleNo" | "action">;

const everything = (cidrBlock: string): Rule => ({ cidrBlock, protocol: "-1", fromPort: 0, toPort: 0 });

/**
 * Most rules of a network ACL in one direction without asking AWS for more, which are 20 with the one that denies the rest.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const MOST_RULES = 19;

const numbered = (rules: readonly Rule[]): readonly AclRule[] =>
    rules.map((rule, index) => ({ ruleNo: FIRST_RULE + index, action: "allow", ...rule }));

/** What the subnets of clusters need to know of what is around them. */
export interface WorkspaceSurroundings {
    readonly shard: Shard;
    /** Networks of the VPC. */
    readonly vpcCidrs: readonly string[];
    /** Networks beside it that clusters may talk to. */
    readonly connectedCidrs: readonly string[];
    /** Whether clusters reach the internet. */
    readonly internet: boolean;
}

/**
 * Subnets of clusters: everything may come in, and everything go out within our networks; elsewhere to the ports of Databricks and
 * AWS. Databricks refuses to make a workspace whose subnets are closed further, and looks for the rule inbound as the first.
 * Security groups and routes decide instead.
 * Source: https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc
 */
export function workspaceAcl({ shard, vpcCidrs, connectedCidrs, internet }: WorkspaceSurroundings): Acl {
    const ports = [...(internet ? [HTTP] : []), ...VALIDATED_PORTS, ...endpointPorts(shard)].sort(
        (one, other) => one.from - other.from,
    );
    const outside = ports.map(({ from, to }): Rule => ({
        cidrBlock: EVERYWHERE,
        protocol: "tcp",
        fromPort: from,
        toPort: to,
    }));
    return {
        ingress: numbered([everything(EVERYWHERE)]),
        egress: numbered([...[...vpcCidrs, ...connectedCidrs].map(everything), ...outside]),
    };
}

/** Why it lets everything in, as a tag that the policy network-nacl-admin-ports reads. */
export const OPEN_INBOUND = { "open-inbound": "Databricks refuses subnets that do not let everything in" };

/** Subnets of endpoints: our own networks, both ways, and nobody else. */
export function endpointAcl(cidrs: readonly string[]): Acl {
    const rules = numbered(cidrs.map(everything));
    return { ingress: rules, egress: rules };
}

/**
 * Ports that answers come to, without that of RDP, which nobody shall reach. One connection in 65,000 would use it and has to be
 * made again.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
 */
const EPHEMERAL_PORTS = [
    { from: 1024, to: 3388 },
    { from: 3390, to: 65_535 },
];

/**
 * Subnets that others' traffic passes through: our own networks, both ways; to the internet TLS and HTTP, and what is answered.
 * A firewall looks closer.
 */
export function passageAcl(cidrs: readonly string[]): Acl {
    const outside = (from: number, to: number): Rule => ({
        cidrBlock: EVERYWHERE,
        protocol: "tcp",
        fromPort: from,
        toPort: to,
    });
    const own = cidrs.map(everything);
    return {
        ingress: numbered([...own, ...EPHEMERAL_PORTS.map(({ from, to }) => outside(from, to))]),
        egress: numbered([...own, outside(80, 80), outside(443, 443)]),
    };
}

/** Says whether there are more networks than the rules of an ACL can name. */
export function checkAclRoom(surroundings: WorkspaceSurroundings): readonly Problem[] {
    const excess = workspaceAcl(surroundings).egress.length - MOST_RULES;
    if (excess <= 0) {
        return [];
    }
    const { length } = surroundings.connectedCidrs;
    return [
        {
            path: "network.connectedCidrs",
            given: `${String(length)} networks`,
            allowed: `at most ${String(length - excess)}, since a network ACL has room for ${String(MOST_RULES)} rules beside its last`,
            fix: "write neighbouring networks as a larger one",
        },
    ];
}
