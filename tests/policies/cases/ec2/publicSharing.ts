import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SNAPSHOTS = "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess";
const IMAGES = "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess";
const PERMISSION = "aws:ec2/amiLaunchPermission:AmiLaunchPermission";

export const cases: RuleCases = {
    passing: {
        "snapshots are blocked": passes(resource(SNAPSHOTS, { state: "block-all-sharing" })),
        "images are blocked": passes(resource(IMAGES, { state: "block-new-sharing" })),
        "an image for an account": passes(resource(PERMISSION, { imageId: "ami-1234", accountId: "444455556666" })),
    },
    violating: {
        "snapshots that are shared stay so": fails(
            "state leaves snapshots public",
            resource(SNAPSHOTS, { state: "block-new-sharing" }),
        ),
        "images are not blocked": fails(
            "state does not block the sharing of images",
            resource(IMAGES, { state: "unblocked" }),
        ),
        "an image for everyone": fails(
            "group lets everyone start the image",
            resource(PERMISSION, { imageId: "ami-1234", group: "all" }),
        ),
    },
    unknown: {
        "the state": undecided("state", resource(SNAPSHOTS, { state: UNKNOWN })),
        "the group": undecided("group", resource(PERMISSION, { group: UNKNOWN })),
    },
    absent: {
        "no state": fails("state leaves snapshots public", resource(SNAPSHOTS, {})),
        "no group": passes(resource(PERMISSION, {})),
    },
};
