import type * as pulumi from "@pulumi/pulumi";
import { VPC_LOGS, VpcLogs, type VpcLog } from "../../components/network/vpcLogs";
import { nextTurn } from "../inTurns";
import type { NetworkScope } from "./scope";

/** What is recorded by name: in a hub, nothing looks names up. */
const RECORDED: Readonly<Record<"hub-logs" | "network-logs", readonly VpcLog[]>> = {
    "hub-logs": ["flow"],
    "network-logs": VPC_LOGS,
};

/** Records of what goes on in a VPC; what somebody else records already is left to them. */
export async function recordTraffic(
    { networkSettings, foundation, context, aws }: NetworkScope,
    name: keyof typeof RECORDED,
    vpcId: pulumi.Input<string>,
): Promise<void> {
    const { flowLogs, dnsLogs } = networkSettings;
    const modes = { flow: flowLogs.mode, dns: dnsLogs.mode };
    const logs = RECORDED[name].filter((log) => modes[log] === "create");
    if (logs.length > 0) {
        const args = { context, vpcId, logs, archiveBucket: foundation.archiveBucket };
        new VpcLogs(name, args, { provider: aws });
        await nextTurn();
    }
}
