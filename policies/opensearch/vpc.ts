import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const vpc = resourceRule({
    name: "opensearch-vpc",
    description:
        "A search domain is in a VPC. Outside of one its endpoint is public, and its access policy is all that " +
        "stands between its data and everyone.",
    severity: "critical",
    level: "mandatory",
    fix: "Set vpcOptions.subnetIds and vpcOptions.securityGroupIds.",
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html",
    framework: fsbp("Opensearch.2", "OpenSearch domains should not be publicly accessible"),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    *check({ props }) {
        if (list(props.vpcOptions?.subnetIds).length === 0) {
            yield "vpcOptions.subnetIds is empty";
        }
    },
});
