import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gephi.filters.plugin.graph.GiantComponentBuilder.GiantComponentFilter;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.preview.SVGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.labelAdjust.LabelAdjust;
import org.gephi.layout.plugin.labelAdjust.LabelAdjustBuilder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.DependantColor;
import org.gephi.preview.types.DependantOriginalColor;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens a GEXF file as Gephi's import dialog does and writes what Gephi's Preview shows as SVG: GephiPicture GRAPH.gexf PICTURE.svg.
 *
 * <p>On the way it does what somebody at Gephi's window does in a minute: filters out the nodes of statements and articles, and
 * what hangs on nothing (Giant Component); ranks the nodes' sizes by `articlecount`; runs Expansion and Label Adjust. Positions and
 * colours are those of the file.
 */
public final class GephiPicture {
  private static final Set<String> NO_ENTITIES = Set.of("Statement", "Article");
  private static final float SMALLEST = 28;
  private static final float LARGEST = 80;
  private static final float EXPANSION = 1.1f;
  private static final Font FONT = new Font("SansSerif", Font.PLAIN, 32);
  /** How much room a label wants, in heights of its letters. */
  private static final float AIR = 1.7f;
  private static final Color INK = new Color(0x1b1f24);

  private GephiPicture() {}

  public static void main(String[] args) throws Exception {
    Workspace workspace = open(new File(args[0]));
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    filter(model);
    rankSizes(model.getGraph());
    spread(model);
    draw(workspace, new File(args[1]));
    System.exit(0);
  }

  private static Workspace open(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.SUM);
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    return projects.getCurrentWorkspace();
  }

  private static void filter(GraphModel model) {
    Graph graph = model.getGraph();
    removeAll(graph, node -> NO_ENTITIES.contains(String.valueOf(node.getAttribute("type"))));
    GiantComponentFilter giant = new GiantComponentFilter();
    giant.init(graph);
    removeAll(graph, node -> !giant.evaluate(graph, node));
  }

  private static void removeAll(Graph graph, Predicate<Node> unwanted) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.getNodes()) {
      if (unwanted.test(node)) {
        nodes.add(node);
      }
    }
    graph.removeAllNodes(nodes);
  }

  private static int articles(Node node) {
    return ((Number) node.getAttribute("articlecount")).intValue();
  }

  private static void rankSizes(Graph graph) {
    int most = 1;
    for (Node node : graph.getNodes()) {
      most = Math.max(most, articles(node));
    }
    for (Node node : graph.getNodes()) {
      node.setSize(SMALLEST + (LARGEST - SMALLEST) * (articles(node) - 1) / Math.max(1, most - 1));
    }
  }

  private static void spread(GraphModel model) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    for (Node node : model.getGraph().getNodes()) {
      node.setX(node.x() * EXPANSION);
      node.setY(node.y() * EXPANSION);
      // Without a window, nobody has measured the labels yet.
      Rectangle2D label = FONT.getStringBounds(node.getLabel(), context);
      node.getTextProperties().setDimensions((float) label.getWidth(), AIR * (float) label.getHeight());
    }
    LabelAdjust adjust = new LabelAdjustBuilder().buildLayout();
    adjust.resetPropertiesValues();
    adjust.setGraphModel(model);
    adjust.initAlgo();
    for (int step = 0; step < 400 && adjust.canAlgo(); step++) {
      adjust.goAlgo();
    }
    adjust.endAlgo();
  }

  private static void draw(Workspace workspace, File file) throws Exception {
    PreviewController previews = Lookup.getDefault().lookup(PreviewController.class);
    PreviewProperties properties = previews.getModel(workspace).getProperties();
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(PreviewProperty.NODE_LABEL_FONT, FONT);
    properties.putValue(PreviewProperty.NODE_LABEL_COLOR, new DependantOriginalColor(INK));
    properties.putValue(PreviewProperty.NODE_LABEL_OUTLINE_SIZE, 8f);
    properties.putValue(PreviewProperty.NODE_LABEL_OUTLINE_COLOR, new DependantColor(Color.WHITE));
    properties.putValue(PreviewProperty.NODE_LABEL_OUTLINE_OPACITY, 90f);
    properties.putValue(PreviewProperty.NODE_BORDER_COLOR, new DependantColor(INK));
    properties.putValue(PreviewProperty.NODE_BORDER_FIXED, true);
    properties.putValue(PreviewProperty.NODE_BORDER_WIDTH, 3f);
    properties.putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
    properties.putValue(PreviewProperty.EDGE_THICKNESS, 3f);
    properties.putValue(PreviewProperty.EDGE_CURVED, true);
    properties.putValue(PreviewProperty.EDGE_RADIUS, 6f);
    properties.putValue(PreviewProperty.ARROW_SIZE, 6f);
    previews.refreshPreview(workspace);
    SVGExporter exporter = new SVGExporter();
    exporter.setWorkspace(workspace);
    try (Writer out = Files.newBufferedWriter(file.toPath(), StandardCharsets.UTF_8)) {
      exporter.setWriter(out);
      exporter.execute();
    }
  }
}
