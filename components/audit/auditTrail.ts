import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { daysKept, type LogRetention } from "../shared/logs";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { ACCESS_LOG_BUCKET, ARCHIVE_BUCKET, CONFIG_BUCKET, TRAIL_NAME } from "../shared/things";
import { trailLogGroupArn, trailStatements, trailTrust } from "./trailPolicy";

export interface AuditTrailArgs {
    readonly context: Context;
    /** Name of the archive; a consumer of it must wait until the archive has its policy. */
    readonly archiveBucket: pulumi.Input<string>;
    /** Key of the archive. */
    readonly archiveKeyArn: pulumi.Input<string>;
    /** Key of log groups. */
    readonly logsKeyArn: pulumi.Input<string>;
    readonly lifecycle: Lifecycle;
    readonly retention: LogRetention;
}

/**
 * Design: the record of what is done in an account.
 *
 * It creates the trail, and a log group with a copy of its events, for alarms. It guarantees: all regions, all management
 * events, every access to an object of our buckets but those that logs go to, signed digests, encryption with our keys. It will
 * not create the archive, and raises no alarm.
 */
export class AuditTrail extends pulumi.ComponentResource {
    /** ARN of the trail. */
    public readonly trailArn: pulumi.Output<string>;
    /** Name of the log group, known at preview; a consumer of it waits until it is there. */
    public readonly logGroupName: pulumi.Output<string>;

    public constructor(name: string, args: AuditTrailArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:AuditTrail", name, {}, opts);
        const group = this.createLogGroup(name, args);
        const role = this.createRole(name, args);
        const policy = this.attachPolicy(name, args, role);
        this.trailArn = this.createTrail(name, args, { group, role, policy }).arn;
        this.logGroupName = ready(pulumi.output(args.context.name("logGroup", TRAIL_NAME)), group);
        this.registerOutputs({ trailArn: this.trailArn, logGroupName: this.logGroupName });
    }

    private createLogGroup(name: string, args: AuditTrailArgs): cloudwatch.LogGroup {
        const { context, logsKeyArn, lifecycle, retention } = args;
        return new cloudwatch.LogGroup(
            `${name}-events`,
            {
                name: context.name("logGroup", TRAIL_NAME),
                kmsKeyId: logsKeyArn,
                retentionInDays: daysKept("trailEvents", retention),
                deletionProtectionEnabled: lifecycle.protect,
                tags: context.tags("audit", TRAIL_NAME),
            },
            { parent: this },
        );
    }

    private createRole(name: string, { context }: AuditTrailArgs): iam.Role {
        const trust = policyDocument("trustPolicy", trailTrust(context));
        const inputs = roleInputs(context, { thing: TRAIL_NAME, workload: "audit", trust });
        return new iam.Role(`${name}-role`, inputs, { parent: this });
    }

    private attachPolicy(name: string, { context }: AuditTrailArgs, role: iam.Role): iam.RolePolicy {
        return new iam.RolePolicy(
            `${name}-role-policy`,
            { role: role.name, policy: policyDocument("rolePolicy", trailStatements(context)) },
            { parent: this },
        );
    }

    private createTrail(
        name: string,
        { context, archiveBucket, archiveKeyArn }: AuditTrailArgs,
        { group, role, policy }: { group: cloudwatch.LogGroup; role: iam.Role; policy: iam.RolePolicy },
    ): cloudtrail.Trail {
        return new cloudtrail.Trail(
            `${name}-trail`,
            {
                name: context.name("trail", TRAIL_NAME),
                s3BucketName: archiveBucket,
                kmsKeyId: archiveKeyArn,
                isMultiRegionTrail: true,
                includeGlobalServiceEvents: true,
                enableLogFileValidation: true,
                cloudWatchLogsGroupArn: ready(pulumi.output(`${trailLogGroupArn(context)}:*`), group),
                cloudWatchLogsRoleArn: ready(pulumi.output(context.roleArn(TRAIL_NAME)), role, policy),
                advancedEventSelectors: eventSelectors(context),
                insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
                tags: context.tags("audit", TRAIL_NAME),
            },
            { parent: this },
        );
    }
}

/**
 * Everything that is done, and every access to an object of any of our environments' buckets. Buckets that logs go to are left
 * out: each log file that arrives would be an event, which would be logged.
 */
export function eventSelectors(context: Context): NonNullable<cloudtrail.TrailArgs["advancedEventSelectors"]> {
    const objectsOf = (thing: string): string => `${context.bucketArn(thing)}/`;
    return [
        { name: "management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
        {
            name: "objects of our buckets",
            fieldSelectors: [
                { field: "eventCategory", equals: ["Data"] },
                { field: "resources.type", equals: ["AWS::S3::Object"] },
                {
                    field: "resources.ARN",
                    startsWiths: [context.arnOfBucket(`${context.prefix}-`)],
                    notStartsWiths: [ACCESS_LOG_BUCKET, ARCHIVE_BUCKET, CONFIG_BUCKET].map(objectsOf),
                },
            ],
        },
    ];
}
