import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:ec2/instance:Instance";
const TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
const VOLUME = "aws:ebs/volume:Volume";
const encrypted = { encrypted: true };
const root = { rootBlockDevice: encrypted };

export const cases: RuleCases = {
    passing: {
        "an instance": passes(
            resource(INSTANCE, { ...root, ebsBlockDevices: [{ deviceName: "/dev/sdb", ...encrypted }] }),
        ),
        "an instance that leaves it to its template": passes(resource(INSTANCE, { launchTemplate: { id: UNKNOWN } })),
        "a template": passes(
            resource(TEMPLATE, {
                blockDeviceMappings: [
                    { deviceName: "/dev/xvda", ebs: { encrypted: "true" } },
                    { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
                ],
            }),
        ),
        "a volume": passes(resource(VOLUME, encrypted)),
        "a copy of a snapshot": passes(resource("aws:ebs/snapshotCopy:SnapshotCopy", encrypted)),
    },
    violating: {
        "the root of an instance": fails(
            "rootBlockDevice.encrypted is not true",
            resource(INSTANCE, { rootBlockDevice: { encrypted: false } }),
        ),
        "a further volume of an instance": fails(
            "ebsBlockDevices[0].encrypted is not true",
            resource("aws:ec2/spotInstanceRequest:SpotInstanceRequest", {
                ...root,
                ebsBlockDevices: [{ deviceName: "/dev/sdb" }],
            }),
        ),
        "a template": fails(
            "blockDeviceMappings[0].ebs.encrypted is not true",
            resource(TEMPLATE, { blockDeviceMappings: [{ ebs: { encrypted: "false" } }] }),
        ),
        "a volume": fails("encrypted is not true", resource(VOLUME, { encrypted: false })),
        "a copy of an image": fails("encrypted is not true", resource("aws:ec2/amiCopy:AmiCopy", { name: "base" })),
    },
    unknown: {
        "a volume": undecided("encrypted", resource(VOLUME, { encrypted: UNKNOWN })),
        "the volumes of an instance": undecided(
            "ebsBlockDevices",
            resource(INSTANCE, { ...root, ebsBlockDevices: UNKNOWN }),
        ),
    },
    absent: {
        "left out, which is up to the account": fails("rootBlockDevice.encrypted is not true", resource(INSTANCE, {})),
        "a template that says nothing of volumes": passes(resource(TEMPLATE, {})),
        "a volume": fails("encrypted is not true", resource(VOLUME, { size: 100 })),
    },
};
