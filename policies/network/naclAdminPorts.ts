import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOpen } from "../shared/addresses";
import { declaredBy, unlessDeclared } from "../shared/inWriting";
import type { Inputs } from "../types";

const TYPES = ["aws:ec2/networkAcl:NetworkAcl", "aws:ec2/networkAclRule:NetworkAclRule"] as const;

/** SSH and RDP. */
const PORTS = [22, 3389];

export const naclAdminPorts = resourceRule({
    name: "network-nacl-admin-ports",
    description:
        "No network ACL lets the whole internet reach SSH or RDP. " +
        "It is the second line behind the security groups, and the one that still holds when a group was opened by mistake. " +
        "A list that gives a reason, in a tag, is advice: Databricks makes no workspace in subnets whose list is closed.",
    severity: "medium",
    level: "mandatory",
    fix:
        "Name address ranges, or leave ports 22 and 3389 out of the ports of the rule, also where it opens ephemeral ports. " +
        "A list of clusters gives the reason in its tag open-inbound.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html",
    framework: fsbp("EC2.21", "Network ACLs should not allow ingress from 0.0.0.0/0 to port 22 or port 3389"),
    types: TYPES,
    params: declaredBy("open-inbound"),
    *check(resource, { params }) {
        for (const [at, action, entry] of ingressOf(resource)) {
            if (opens(entry) && String(action).toLowerCase() === "allow") {
                yield unlessDeclared(
                    resource.props as object,
                    params.declaredBy,
                    `${at} lets the whole internet reach SSH or RDP`,
                );
            }
        }
    },
});

type Ports = "protocol" | "fromPort" | "toPort";
type Entry = Pick<Inputs<"aws:ec2/networkAclRule:NetworkAclRule">, "cidrBlock" | "ipv6CidrBlock" | Ports>;

function* ingressOf({ type, props }: Subject<(typeof TYPES)[number]>): Iterable<readonly [string, unknown, Entry]> {
    if (type === "aws:ec2/networkAcl:NetworkAcl") {
        for (const [index, entry] of list(props.ingress).entries()) {
            yield [`ingress[${index}]`, entry?.action, entry ?? {}];
        }
    } else if (props.egress !== true) {
        yield ["it", props.ruleAction, props];
    }
}

function opens({ cidrBlock, ipv6CidrBlock, protocol, fromPort, toPort }: Entry): boolean {
    const everywhere = isOpen(cidrBlock) || isOpen(ipv6CidrBlock);
    const tcp = ["6", "tcp"].includes(String(protocol));
    const all = ["-1", "all"].includes(String(protocol));
    return everywhere && (all || (tcp && PORTS.some((port) => Number(fromPort) <= port && port <= Number(toPort))));
}
