import { expect } from "chai";
import { checkAclRoom, endpointAcl, passageAcl, workspaceAcl, type AclRule } from "../../../components/network/aclPlan";
import { endpointPorts } from "../../../components/network/ports";
import { formatProblem } from "../../../components/shared/problems";

const VPC = { shard: "commercial", vpcCidrs: ["10.64.0.0/16"], connectedCidrs: [], internet: false } as const;

/** Whether a packet is let through: ACLs are judged in the order of their rules, and end with a refusal. */
const admits = (rules: readonly AclRule[], cidr: string, port: number): boolean =>
    rules.some(
        (rule) =>
            (rule.cidrBlock === cidr || rule.cidrBlock === "0.0.0.0/0") &&
            (rule.protocol === "-1" || (rule.fromPort <= port && port <= rule.toPort)),
    );

describe("the ACL of clusters", () => {
    it("is what Databricks looks for: everything inbound first, the VPC and its own ports outbound", () => {
        expect(workspaceAcl(VPC).ingress).to.deep.equal([
            { ruleNo: 100, action: "allow", cidrBlock: "0.0.0.0/0", protocol: "-1", fromPort: 0, toPort: 0 },
        ]);
        const { egress } = workspaceAcl(VPC);
        expect(egress[0]).to.deep.equal({
            ruleNo: 100,
            action: "allow",
            cidrBlock: "10.64.0.0/16",
            protocol: "-1",
            fromPort: 0,
            toPort: 0,
        });
        for (const port of [443, 2443, 3306, 5432, 6666, 8443, 8444, 8445, 8451]) {
            expect(admits(egress, "0.0.0.0/0", port), String(port)).to.equal(true);
        }
        for (const port of [22, 80, 3389, 8452]) {
            expect(admits(egress, "0.0.0.0/0", port), String(port)).to.equal(false);
        }
    });

    it("has all ports that clusters use, in every shard", () => {
        for (const shard of ["commercial", "civilian", "dod"] as const) {
            const { egress } = workspaceAcl({ ...VPC, shard });
            for (const { from, to } of endpointPorts(shard)) {
                expect([from, to].every((port) => admits(egress, "elsewhere", port))).to.equal(true);
            }
            expect(admits(egress, "elsewhere", 6666)).to.equal(shard === "commercial");
        }
    });

    it("lets clusters answer all networks of the VPC and those that are connected", () => {
        const { egress } = workspaceAcl({
            ...VPC,
            vpcCidrs: ["10.64.0.0/16", "100.64.0.0/17"],
            connectedCidrs: ["172.16.0.0/12"],
        });
        for (const cidr of ["10.64.0.0/16", "100.64.0.0/17", "172.16.0.0/12"]) {
            expect(admits(egress, cidr, 50_000), cidr).to.equal(true);
        }
        expect(admits(egress, "192.168.0.0/16", 50_000)).to.equal(false);
        const numbers = egress.map(({ ruleNo }) => ruleNo);
        expect(numbers).to.deep.equal(numbers.map((_, index) => 100 + index));
    });
});

describe("the ACL of clusters that reach the internet", () => {
    it("lets HTTP out, too, in the order of ports", () => {
        const { egress } = workspaceAcl({ ...VPC, internet: true });
        const ports = egress.slice(1).map(({ fromPort }) => fromPort);
        expect(ports[0]).to.equal(80);
        expect(ports).to.deep.equal([...ports].sort((one, other) => one - other));
        expect(admits(egress, "0.0.0.0/0", 22)).to.equal(false);
    });
});

describe("the ACL of subnets that traffic passes through", () => {
    it("lets our own networks in and out, and what they ask the internet for", () => {
        const { ingress, egress } = passageAcl(["10.64.0.0/16", "172.16.0.0/12"]);
        for (const rules of [ingress, egress]) {
            expect(admits(rules, "10.64.0.0/16", 22)).to.equal(true);
            expect(admits(rules, "172.16.0.0/12", 22)).to.equal(true);
        }
        for (const port of [80, 443]) {
            expect(admits(egress, "8.8.8.8/32", port), String(port)).to.equal(true);
        }
        for (const port of [22, 53, 3389, 8080]) {
            expect(admits(egress, "8.8.8.8/32", port), String(port)).to.equal(false);
        }
    });

    it("lets answers in, and nobody reach what administers machines", () => {
        const { ingress } = passageAcl(["10.64.0.0/16"]);
        for (const port of [1024, 3388, 3390, 65_535]) {
            expect(admits(ingress, "8.8.8.8/32", port), String(port)).to.equal(true);
        }
        for (const port of [22, 443, 1023, 3389]) {
            expect(admits(ingress, "8.8.8.8/32", port), String(port)).to.equal(false);
        }
    });
});

describe("the ACL of endpoints", () => {
    it("lets our own networks in and out, and nobody else", () => {
        const { ingress, egress } = endpointAcl(["10.64.0.0/16", "172.16.0.0/12"]);
        expect(ingress.map(({ cidrBlock }) => cidrBlock)).to.deep.equal(["10.64.0.0/16", "172.16.0.0/12"]);
        expect(egress).to.deep.equal(ingress);
        expect(admits(ingress, "8.8.8.8/32", 443)).to.equal(false);
    });
});

describe("the room of an ACL", () => {
    it("is checked before AWS says that there is none", () => {
        const networks = Array.from({ length: 20 }, (_, index) => `172.16.${String(index)}.0/24`);
        const refusals = (count: number): readonly string[] =>
            checkAclRoom({ ...VPC, connectedCidrs: networks.slice(0, count) }).map(formatProblem);
        expect(refusals(10)).to.deep.equal([]);
        expect(refusals(11)).to.deep.equal([
            "network.connectedCidrs: got 11 networks, allowed: at most 10, since a network ACL has room for 19 rules beside its " +
                "last; write neighbouring networks as a larger one",
        ]);
        expect(workspaceAcl({ ...VPC, connectedCidrs: networks.slice(0, 10) }).egress).to.have.length(19);
    });
});
