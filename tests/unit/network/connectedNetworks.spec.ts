import { expect } from "chai";
import { ConnectedNetworks } from "../../../components/network/connectedNetworks";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:ConnectedNetworks";
const LIST = "aws:ec2/managedPrefixList:ManagedPrefixList";

const recordList = (cidrs: Readonly<Record<string, string>>): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new ConnectedNetworks("connected", { context: testContext(), cidrs }, { provider: aws });
    });

describe("ConnectedNetworks", () => {
    it("is one prefix list of all networks, by name", async () => {
        const graph = await recordList({ office: "172.16.0.0/12", hub: "10.0.0.0/20" });
        const component = graph.only(COMPONENT, "connected");
        expect(children(graph, component)).to.deep.equal({ "connected-list": LIST });
        expect(providers(graph, component)).to.deep.equal({ "connected-list": "aws" });
        expect(graph.only(LIST).inputs).to.deep.equal({
            name: "acme-dev-connected",
            addressFamily: "IPv4",
            maxEntries: 5,
            entries: [
                { cidr: "10.0.0.0/20", description: "hub" },
                { cidr: "172.16.0.0/12", description: "office" },
            ],
            tags: testContext().tags("network", "connected"),
        });
        expect(component.outputs).to.deep.equal({ prefixListId: graph.only(LIST).placeholders["id"] });
    });

    it("claim 28: does not depend on the order of the networks", async () => {
        const entries = async (cidrs: Readonly<Record<string, string>>): Promise<unknown> =>
            (await recordList(cidrs)).only(LIST).inputs["entries"];
        expect(await entries({ a: "10.0.0.0/20", b: "10.1.0.0/20" })).to.deep.equal(
            await entries({ b: "10.1.0.0/20", a: "10.0.0.0/20" }),
        );
    });

    it("has room that grows in steps", async () => {
        const room = async (count: number): Promise<unknown> => {
            const networks = Array.from({ length: count }, (_, index) => [
                `n-${String(index)}`,
                `10.${String(index)}.0.0/16`,
            ]);
            return (await recordList(Object.fromEntries(networks) as Record<string, string>)).only(LIST).inputs[
                "maxEntries"
            ];
        };
        expect(await Promise.all([1, 5, 6].map(room))).to.deep.equal([5, 5, 10]);
    });
});
