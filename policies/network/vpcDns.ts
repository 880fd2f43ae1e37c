import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const vpcDns = resourceRule({
    name: "network-vpc-dns",
    description:
        "A VPC resolves names and gives its hosts names. " +
        "Interface endpoints with private DNS need both, and so does the VPC of a Databricks workspace; hostnames are off by default.",
    severity: "low",
    level: "advisory",
    fix: "Set enableDnsHostnames to true and leave enableDnsSupport at true.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html",
    framework: wellArchitected("SEC05-BP02", "Control traffic flow within your network layers"),
    types: ["aws:ec2/vpc:Vpc"],
    *check({ props }) {
        if (props.enableDnsHostnames !== true) {
            yield "enableDnsHostnames is not true";
        }
        if (!(props.enableDnsSupport ?? true)) {
            yield "enableDnsSupport is not true";
        }
    },
    remediate: () => ({ enableDnsHostnames: true, enableDnsSupport: true }),
});
