import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { INSTANCES, volumesOf, type Volume } from "../shared/instances";

const COPIES = ["aws:ebs/snapshotCopy:SnapshotCopy", "aws:ebs/volume:Volume", "aws:ec2/amiCopy:AmiCopy"] as const;
const TYPES = [...INSTANCES, ...COPIES] as const;

export const volumeEncryption = resourceRule({
    name: "ec2-volume-encryption",
    description:
        "Volumes are encrypted, those of instances and images and their copies alike. " +
        "A volume outlives its instance, a snapshot its volume, and whoever may read one reads everything on it.",
    severity: "high",
    level: "mandatory",
    fix: "Set encrypted to true on the volume, in rootBlockDevice, ebsBlockDevices and blockDeviceMappings.",
    url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
    framework: fsbp("EC2.3", "Attached Amazon EBS volumes should be encrypted at-rest"),
    types: TYPES,
    *check(resource) {
        // Left out it is up to the account's default, which the stack cannot know.
        for (const { at, spec } of volumes(resource)) {
            if (spec.encrypted !== true && spec.encrypted !== "true") {
                yield `${at}encrypted is not true`;
            }
        }
    },
});

function volumes(resource: Subject<(typeof TYPES)[number]>): Iterable<Volume> {
    switch (resource.type) {
        case "aws:ebs/snapshotCopy:SnapshotCopy":
        case "aws:ebs/volume:Volume":
        case "aws:ec2/amiCopy:AmiCopy":
            return [{ at: "", spec: resource.props }];
        default:
            return volumesOf(resource);
    }
}
