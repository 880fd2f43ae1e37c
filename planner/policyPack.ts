/** The one door to the policy pack, whose compiled form lies elsewhere than its source. */
export { evaluate, type Finding as PolicyFinding, type PolicyResource } from "../policies/evaluate";
