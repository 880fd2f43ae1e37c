import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const subnetPublicIp = resourceRule({
    name: "network-subnet-public-ip",
    description:
        "A subnet gives no public addresses to what starts in it. Clusters reach the control plane through PrivateLink and need " +
        "none; with one, a single wrong route or rule exposes them.",
    severity: "high",
    level: "mandatory",
    fix: "Leave mapPublicIpOnLaunch out or set it to false.",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html",
    framework: fsbp("EC2.15", "Amazon EC2 subnets should not automatically assign public IP addresses"),
    types: ["aws:ec2/subnet:Subnet"],
    *check({ props }) {
        if (props.mapPublicIpOnLaunch ?? false) {
            yield "mapPublicIpOnLaunch is not false";
        }
    },
    remediate: () => ({ mapPublicIpOnLaunch: false }),
});
