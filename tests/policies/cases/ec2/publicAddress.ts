import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:ec2/instance:Instance";
const TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
const problem = (path: string): string => `${path} gives an instance a public address`;

export const cases: RuleCases = {
    passing: {
        "an instance without": passes(resource(INSTANCE, { associatePublicIpAddress: false })),
        "a template without": passes(
            resource(TEMPLATE, { networkInterfaces: [{ associatePublicIpAddress: "false" }] }),
        ),
        "an elastic address for a gateway": passes(resource("aws:ec2/eip:Eip", { domain: "vpc" })),
        "an elastic address of an interface": passes(
            resource("aws:ec2/eipAssociation:EipAssociation", { networkInterfaceId: "eni-1234" }),
        ),
    },
    violating: {
        "an instance": fails(
            problem("associatePublicIpAddress"),
            resource(INSTANCE, { associatePublicIpAddress: true }),
        ),
        "a template": fails(
            problem("networkInterfaces[1].associatePublicIpAddress"),
            resource(TEMPLATE, {
                networkInterfaces: [{ associatePublicIpAddress: "false" }, { associatePublicIpAddress: "true" }],
            }),
        ),
        "a launch configuration": fails(
            problem("associatePublicIpAddress"),
            resource("aws:ec2/launchConfiguration:LaunchConfiguration", { associatePublicIpAddress: true }),
        ),
        "an elastic address": fails(problem("instance"), resource("aws:ec2/eip:Eip", { instance: UNKNOWN })),
        "an elastic address by an association": fails(
            problem("instanceId"),
            resource("aws:ec2/eipAssociation:EipAssociation", { instanceId: "i-1234" }),
        ),
    },
    unknown: {
        "whether it has one": undecided(
            "associatePublicIpAddress",
            resource(INSTANCE, { associatePublicIpAddress: UNKNOWN }),
        ),
        "the interfaces of a template": undecided(
            "networkInterfaces",
            resource(TEMPLATE, { networkInterfaces: UNKNOWN }),
        ),
    },
    absent: {
        "left out, which is up to the subnet": passes(resource(INSTANCE, {})),
        "no interfaces": passes(resource(TEMPLATE, {})),
    },
};
