/** What the rules hold networks to, for the table of limits that shows how much of each is left. */
export { MOST_RULES } from "../../components/network/aclPlan";
export { MOST_NODES, nodesOf, RESERVED_ADDRESSES } from "../../components/network/capacityPlan";
export { MOST_NETWORKS } from "../../components/network/zoneNetworkPlan";
export { MOST_GROUPS } from "./existing";
export { MOST_TARGETS } from "./hybrid";
