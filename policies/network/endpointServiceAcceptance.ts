import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const endpointServiceAcceptance = resourceRule({
    name: "network-endpoint-service-acceptance",
    description:
        "A VPC endpoint service waits for each connection to be accepted. " +
        "Whoever is on its list of principals would otherwise connect from any network of any account of theirs unseen.",
    severity: "medium",
    level: "mandatory",
    fix: "Set acceptanceRequired to true.",
    url: "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:ec2/vpcEndpointService:VpcEndpointService"],
    *check({ props }) {
        if (props.acceptanceRequired !== true) {
            yield "acceptanceRequired is not true";
        }
    },
    remediate: () => ({ acceptanceRequired: true }),
});
