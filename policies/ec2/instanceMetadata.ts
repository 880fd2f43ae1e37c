import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { INSTANCES, isMadeFromTemplate } from "../shared/instances";

const DEFAULTS = "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults";

export const instanceMetadata = resourceRule({
    name: "ec2-instance-metadata",
    description:
        "An instance answers for its metadata with IMDSv2 only, and so does the default of an account. " +
        "With version 1 a single request that a program forwards by mistake gives away the credentials of the instance.",
    severity: "high",
    level: "mandatory",
    fix: 'Set metadataOptions.httpTokens, or httpTokens of InstanceMetadataDefaults, to "required".',
    url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
    framework: fsbp("EC2.8", "EC2 instances should use Instance Metadata Service Version 2 (IMDSv2)"),
    types: [...INSTANCES, DEFAULTS],
    *check(resource) {
        if (resource.type === DEFAULTS) {
            if (isOptional(resource.props)) {
                yield "httpTokens is not required";
            }
            return;
        }
        const { metadataOptions } = resource.props;
        // Left out it is up to the image and the account, unless a launch template says it.
        const elsewhere = isMadeFromTemplate(resource) && (metadataOptions ?? undefined) === undefined;
        if (!elsewhere && isOptional(metadataOptions ?? {})) {
            yield "metadataOptions.httpTokens is not required";
        }
    },
    remediate({ type }) {
        switch (type) {
            case DEFAULTS:
                return { httpTokens: "required" };
            case "aws:ec2/instance:Instance":
            case "aws:ec2/launchTemplate:LaunchTemplate":
                return { metadataOptions: { httpTokens: "required" } };
            default:
                // The others would be replaced.
                return undefined;
        }
    },
});

interface Options {
    readonly httpEndpoint?: string | null | undefined;
    readonly httpTokens?: string | null | undefined;
}

function isOptional({ httpTokens, httpEndpoint }: Options): boolean {
    return httpTokens !== "required" && httpEndpoint !== "disabled";
}
