import type { Subject } from "../core/resource";
import { isSet, list } from "../core/values";

/** Types that start an instance, or say how one is started. */
export const INSTANCES = [
    "aws:ec2/instance:Instance",
    "aws:ec2/launchConfiguration:LaunchConfiguration",
    "aws:ec2/launchTemplate:LaunchTemplate",
    "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
] as const;

/** A volume that comes with an instance. A launch template writes its flags as texts. */
export interface Volume {
    /** Prefix of the volume's properties in messages. */
    readonly at: string;
    readonly spec: { readonly encrypted?: boolean | string | null | undefined };
}

/** The volumes that an instance is started with; of a launch template those that it says something of. */
export function* volumesOf(resource: Subject<(typeof INSTANCES)[number]>): Iterable<Volume> {
    if (resource.type === "aws:ec2/launchTemplate:LaunchTemplate") {
        for (const [index, mapping] of list(resource.props.blockDeviceMappings).entries()) {
            if (isSet(mapping ?? {}, "ebs")) {
                yield { at: `blockDeviceMappings[${index}].ebs.`, spec: mapping?.ebs ?? {} };
            }
        }
        return;
    }
    if (isSet(resource.props, "rootBlockDevice") || !isMadeFromTemplate(resource)) {
        yield { at: "rootBlockDevice.", spec: resource.props.rootBlockDevice ?? {} };
    }
    for (const [index, spec] of list(resource.props.ebsBlockDevices).entries()) {
        yield { at: `ebsBlockDevices[${index}].`, spec: spec ?? {} };
    }
}

/** Whether a launch template says what the instance itself leaves out. */
export function isMadeFromTemplate({ props }: Pick<Subject<(typeof INSTANCES)[number]>, "props">): boolean {
    return isSet(props, "launchTemplate");
}
