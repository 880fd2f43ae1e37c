import * as ec2 from "@pulumi/aws/ec2";
import * as route53 from "@pulumi/aws/route53";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";

/** What is recorded of a VPC. */
export const VPC_LOGS = ["flow", "dns"] as const;

export type VpcLog = (typeof VPC_LOGS)[number];

export interface VpcLogsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** What to record; at least one. */
    readonly logs: readonly VpcLog[];
    /** Bucket of the log archive, which admits the log delivery service for this account. */
    readonly archiveBucket: pulumi.Input<string>;
}

const WORKLOAD = "network";

/** Seconds over which AWS adds up the packets of a connection: the fewest that it offers. */
const AGGREGATION_SECONDS = 60;

/**
 * All that AWS knows of a connection between addresses of the internet protocol, in the order in which it documents the fields.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
const FLOW_FIELDS = [
    ...["version", "account-id", "interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol", "packets"],
    ...["bytes", "start", "end", "action", "log-status", "vpc-id", "subnet-id", "instance-id", "tcp-flags", "type"],
    ...["pkt-srcaddr", "pkt-dstaddr", "region", "az-id", "pkt-src-aws-service", "pkt-dst-aws-service"],
    ...["flow-direction", "traffic-path"],
];

/**
 * Design: who talked to whom, and who asked for which name, in a VPC.
 *
 * It turns on what it is told to: records of all connections, each minute and as Parquet, and of all names that are looked up.
 * It guarantees: both are in the archive, where nobody of this environment can change them. It will not read them.
 */
export class VpcLogs extends pulumi.ComponentResource {
    /** What is recorded. */
    public readonly recorded: readonly VpcLog[];

    public constructor(name: string, args: VpcLogsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:VpcLogs", name, {}, opts);
        const archiveArn = pulumi.output(args.archiveBucket).apply((bucket) => args.context.arnOfBucket(bucket));
        if (args.logs.includes("flow")) {
            this.recordFlows(name, args, archiveArn);
        }
        if (args.logs.includes("dns")) {
            this.recordQueries(name, args, archiveArn);
        }
        this.recorded = args.logs;
        this.registerOutputs({ recorded: this.recorded });
    }

    private recordFlows(name: string, { context, vpcId }: VpcLogsArgs, logDestination: pulumi.Output<string>): void {
        new ec2.FlowLog(
            `${name}-flows`,
            {
                vpcId,
                trafficType: "ALL",
                logDestinationType: "s3",
                logDestination,
                maxAggregationInterval: AGGREGATION_SECONDS,
                logFormat: FLOW_FIELDS.map((field) => `\${${field}}`).join(" "),
                // Partitions as Hive names them would be in folders that the archive does not admit.
                destinationOptions: { fileFormat: "parquet", perHourPartition: true, hiveCompatiblePartitions: false },
                tags: context.tags(WORKLOAD, "flow-log"),
            },
            { parent: this },
        );
    }

    private recordQueries(name: string, { context, vpcId }: VpcLogsArgs, destinationArn: pulumi.Output<string>): void {
        const config = new route53.ResolverQueryLogConfig(
            `${name}-queries`,
            {
                name: context.name("resolver", "dns-queries"),
                destinationArn,
                tags: context.tags(WORKLOAD, "dns-queries"),
            },
            { parent: this },
        );
        new route53.ResolverQueryLogConfigAssociation(
            `${name}-queries-association`,
            { resolverQueryLogConfigId: config.id, resourceId: vpcId },
            { parent: this },
        );
    }
}
