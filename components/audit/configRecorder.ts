import * as cfg from "@pulumi/aws/cfg";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";

const SERVICE = "config.amazonaws.com";

/** The recorder, as a thing of the naming table. */
const RECORDER = "recorder";

export interface ConfigRecorderArgs {
    readonly context: Context;
    /** Name of the bucket for the history; a consumer of it must wait until it has its policy. */
    readonly historyBucket: pulumi.Input<string>;
    /** Key of that bucket. */
    readonly keyArn: pulumi.Input<string>;
    /** Whether users, roles and the like are recorded: in one region of an account. */
    readonly globalResources: boolean;
    /** Whether the role of AWS Config is made here; an account has one for all regions. */
    readonly serviceLinkedRole: "create" | "existing";
}

/**
 * What comes and goes with each cluster. AWS charges for every change that it records; of these it records one a day.
 * Source: https://docs.aws.amazon.com/config/latest/developerguide/select-resources-recording-frequency.html
 */
const DAILY = ["AWS::EC2::Instance", "AWS::EC2::NetworkInterface", "AWS::EC2::Volume"];

/**
 * Design: the history of all resources of an account and region.
 *
 * It creates the recorder, its delivery channel, and the role of AWS Config where there is none yet; and it starts the recorder
 * once it can deliver. It guarantees: all types of resources are recorded, and what is delivered is encrypted with our key. It
 * will not create the bucket, nor judge what it records.
 */
export class ConfigRecorder extends pulumi.ComponentResource {
    /** Name of the recorder; a consumer of it waits until it records. */
    public readonly recorderName: pulumi.Output<string>;

    public constructor(name: string, args: ConfigRecorderArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:ConfigRecorder", name, {}, opts);
        const recorder = this.createRecorder(name, args);
        const channel = this.createChannel(name, args, recorder);
        const status = this.start(name, recorder, channel);
        this.recorderName = ready(recorder.name, status);
        this.registerOutputs({ recorderName: this.recorderName });
    }

    private createRecorder(name: string, args: ConfigRecorderArgs): cfg.Recorder {
        const { context, globalResources } = args;
        return new cfg.Recorder(
            `${name}-recorder`,
            {
                name: context.name("configRule", RECORDER),
                roleArn: ready(pulumi.output(serviceLinkedRoleArn(context)), ...this.createRole(name, args)),
                recordingGroup: { allSupported: true, includeGlobalResourceTypes: globalResources },
                recordingMode: {
                    recordingFrequency: "CONTINUOUS",
                    recordingModeOverride: {
                        description: "Comes and goes with each cluster.",
                        recordingFrequency: "DAILY",
                        resourceTypes: DAILY,
                    },
                },
            },
            { parent: this },
        );
    }

    private createRole(name: string, { context, serviceLinkedRole }: ConfigRecorderArgs): readonly pulumi.Resource[] {
        return serviceLinkedRole === "existing"
            ? []
            : [
                  new iam.ServiceLinkedRole(
                      `${name}-role`,
                      { awsServiceName: SERVICE, tags: context.tags("audit", RECORDER) },
                      { parent: this },
                  ),
              ];
    }

    private createChannel(
        name: string,
        { context, historyBucket, keyArn }: ConfigRecorderArgs,
        recorder: cfg.Recorder,
    ): cfg.DeliveryChannel {
        return new cfg.DeliveryChannel(
            `${name}-channel`,
            {
                name: context.name("configRule", RECORDER),
                s3BucketName: historyBucket,
                s3KmsKeyArn: keyArn,
                snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
            },
            // AWS refuses a channel without a recorder.
            { parent: this, dependsOn: [recorder] },
        );
    }

    private start(name: string, recorder: cfg.Recorder, channel: cfg.DeliveryChannel): cfg.RecorderStatus {
        return new cfg.RecorderStatus(
            `${name}-status`,
            { name: recorder.name, isEnabled: true },
            // AWS refuses to start a recorder that cannot deliver.
            { parent: this, dependsOn: [channel] },
        );
    }
}

/**
 * The role with which AWS Config looks at everything.
 * Source: https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles.html
 */
function serviceLinkedRoleArn({ partition, awsAccountId }: Context): string {
    return `arn:${partition}:iam::${awsAccountId}:role/aws-service-role/${SERVICE}/AWSServiceRoleForConfig`;
}
