import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const publicSharing = resourceRule({
    name: "ec2-public-sharing",
    description:
        "Snapshots and images are shared with nobody unknown, and the account blocks it. " +
        "A public one is found and copied within minutes, with all that was ever on the volume.",
    severity: "critical",
    level: "mandatory",
    fix:
        'Set state to "block-all-sharing" for snapshots and "block-new-sharing" for images, and give launch permissions to ' +
        "accounts or organisations.",
    url: "https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html",
    framework: fsbp("EC2.1", "Amazon EBS snapshots should not be publicly restorable"),
    types: [
        "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
        "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
        "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess",
    ],
    *check({ type, props }) {
        switch (type) {
            case "aws:ec2/amiLaunchPermission:AmiLaunchPermission":
                if (text(props.group) === "all") {
                    yield "group lets everyone start the image";
                }
                return;
            case "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess":
                if (props.state !== "block-all-sharing") {
                    yield "state leaves snapshots public";
                }
                return;
            case "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess":
                if (props.state !== "block-new-sharing") {
                    yield "state does not block the sharing of images";
                }
        }
    },
});
